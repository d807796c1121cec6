/** Settings of the server; the command line carries them, so that they follow the product's version. */
export function serverSettings(cluster, port, given) {
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "256MB",
    // An acknowledged ballot survives a kill and a power cut.
    fsync: "on",
    synchronous_commit: "on",
    wal_level: "minimal",
    max_wal_senders: 0,
    max_wal_size: "1GB",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    // A failing statement could carry a choice or a name: neither it nor its values go to the log.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...given,
  };
  return ["-D", cluster, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
