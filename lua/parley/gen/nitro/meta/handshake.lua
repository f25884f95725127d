---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Report the delays that a series of latency tests has shown.
---
---Client: Sent by some clients after a number of answered latency tests; the Nitro client never sends it.
---
---Server: May keep the figures as statistics; servers in use ignore them.
---@class parley.nitro.c2s.handshake.client_latency_measure
---@field averageMs integer mean round trip in milliseconds
---@field filteredAverageMs integer the same without outliers
---@field sampleCount integer tests the averages are made of

---Entry of the number that a cross-domain policy request shows when it is read as a packet.
---
---Client: Never sent as a packet; it is how the text `<policy-file-request/>` of a Flash client looks.
---
---Server: A server that listens on raw TCP answers the text with its policy and closes the connection.
---@class parley.nitro.c2s.handshake.client_policy
---@field raw string what follows the number

---Tell where the client and its settings were loaded from.
---
---Client: Sent before login by older clients that were loaded from a web page.
---
---Server: Nothing needs to be done; servers in use read past it.
---@class parley.nitro.c2s.handshake.client_variables
---@field clientID integer
---@field clientURL string address the client program came from
---@field externalVariablesURL string address of the client's settings file

---Give the server the client's half of the key exchange.
---
---Client: Sent once the server's prime and generator are there. All the client sends after it is encrypted.
---
---Server: Decrypts the number, computes the shared key and answers with its own half.
---
---Notes: The public number travels as decimal text, encrypted with the server's RSA key (block type 2) and written in hex. Servers that cannot read it stay silent, so a client needs a deadline here.
---
---Replies: handshake.complete_diffie
---@class parley.nitro.c2s.handshake.complete_diffie
---@field publicKey string the client's public number, RSA encrypted, in hex

---Ask for an encrypted connection.
---
---Client: Sent right after the hello by clients that want encryption, mostly over plain TCP.
---
---Server: Picks a prime and a generator and answers with both; a server without keys closes the connection.
---
---Replies: handshake.init_diffie
---@class parley.nitro.c2s.handshake.init_diffie

---Say hello and name the client's release.
---
---Client: The first packet of every connection. Clients that encrypt send it again once the cipher is on.
---
---Server: Chooses the packet numbers that belong to the release. Many servers read nothing of it; one that serves several releases closes the connection if it does not know the name.
---@class parley.nitro.c2s.handshake.release_version
---@field releaseVersion? string name of the release
---@field type? string kind of client
---@field platform? integer number of the platform
---@field category? integer number of the device category

---Give the client the server's half of the key exchange.
---
---Server: The last packet that is sent in clear; sent once the client's public number was understood.
---
---Client: Computes the shared key and starts RC4 for what it sends. What it receives is decrypted only if the flag is true.
---@class parley.nitro.s2c.handshake.complete_diffie
---@field encryptedPublicKey string the server's public number, signed, in hex
---@field serverClientEncryption? boolean the server encrypts too; false if left out

---List the accounts that belong to the same person.
---
---Server: Sent after login by hotels where one identity may own several characters.
---
---Client: Can offer a change to one of the other characters.
---@class parley.nitro.s2c.handshake.identity_accounts
---@field accounts parley.nitro.s2c.handshake.identity_accounts.accounts[]

---@class parley.nitro.s2c.handshake.identity_accounts.accounts
---@field id integer user id
---@field name string user name

---Hand out the prime and the generator of the key exchange.
---
---Server: Answers the client's request for encryption.
---
---Client: Checks both signatures, refuses numbers that are too small or equal, picks a private number and sends its public half.
---
---Notes: Each number is decimal text in an RSA block of type 1, made with the server's private key, in hex.
---
---Replies: handshake.complete_diffie
---@class parley.nitro.s2c.handshake.init_diffie
---@field encryptedPrime string prime, signed, in hex
---@field encryptedGenerator string generator, smaller than the prime, signed, in hex

---@class parley.nitro.client.handshake
local client = {}

---Report the delays that a series of latency tests has shown.
---@param fields parley.nitro.c2s.handshake.client_latency_measure
---@return boolean? sent
---@return string? message
---@return string? code
function client.client_latency_measure(fields) end

---Entry of the number that a cross-domain policy request shows when it is read as a packet.
---@param fields parley.nitro.c2s.handshake.client_policy
---@return boolean? sent
---@return string? message
---@return string? code
function client.client_policy(fields) end

---Tell where the client and its settings were loaded from.
---@param fields parley.nitro.c2s.handshake.client_variables
---@return boolean? sent
---@return string? message
---@return string? code
function client.client_variables(fields) end

---Give the server the client's half of the key exchange.
---@param fields parley.nitro.c2s.handshake.complete_diffie
---@return boolean? sent
---@return string? message
---@return string? code
function client.complete_diffie(fields) end

---Ask for an encrypted connection.
---@param fields parley.nitro.c2s.handshake.init_diffie
---@return boolean? sent
---@return string? message
---@return string? code
function client.init_diffie(fields) end

---Say hello and name the client's release.
---@param fields parley.nitro.c2s.handshake.release_version
---@return boolean? sent
---@return string? message
---@return string? code
function client.release_version(fields) end
