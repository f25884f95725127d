-- Generated from spec/guildchat. Do not edit by hand.

-- Events have no namespaces: bot:send(NAME, ARGUMENTS).
return {}
