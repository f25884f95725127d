-- Only what Lua 5.1 to 5.4 and LuaJIT share.
std = "min"
max_line_length = 100
files["spec_tests/**/*_spec.lua"] = { std = "min+busted" }
files["lua/parley/gen/**"] = { max_line_length = false, unused_args = false }
files["lua/parley/gen/**/meta/**"] = { ignore = { "211", "241" } }
exclude_files = { "build" }

-- Programs inside other programs see what those give them.
files["examples/nginx"] = { read_globals = { ngx = { read_only = false, other_fields = true } } }
files["examples/neovim"] = { read_globals = { "vim" } }
