-- Many jobs in one call: one by one, each looks for its key in a queue that grows, and twenty thousand take a minute.
create function add_jobs(task text, jobs json) returns void language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_jobs(array(
    select row(task, job -> 'payload', null, null, 12, job ->> 'key', null, null)::graphile_worker.job_spec
    from json_array_elements(jobs) as job));
end
$$;
