// Each bench starts when its module is read: a count needs no build and no database.
if (process.argv[2] === "counting") await import("./bench/counting");
else await import("./bench/pages");

export {};
