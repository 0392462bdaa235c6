-- What a catalogue panel asks, for wrk: wrk -s benchmarks/load.lua …
local paths = {
  "/", "/collections", "/collections/load", "/collections/load/items?limit=20", "/collections/load/items/seed-7",
  "/search?bbox=-20,-20,40,40&limit=10", "/search?datetime=2015-01-01T00:00:00Z/..&limit=10", "/search?q=seed-4&limit=10",
}
local number = 0
request = function()
  number = number + 1
  return wrk.format("GET", paths[number % #paths + 1])
end
