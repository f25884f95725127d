#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Makes the certificates of the TLS tests anew, in this folder: a CA, a server
# certificate by it, and one that has expired. They are valid from 2000 on, so
# that no machine's clock is too early for them. The CA's key is thrown away;
# server.key is kept, as tests pin it.
set -eu
cd "$(dirname "$0")"
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/ca.cnf" <<END
[ca]
default_ca = this
[this]
database = $dir/index
serial = $dir/serial
new_certs_dir = $dir
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
[root]
basicConstraints = critical, CA:TRUE
subjectKeyIdentifier = hash
[leaf]
basicConstraints = CA:FALSE
END
: > "$dir/index"
echo 01 > "$dir/serial"

ec='-algorithm EC -pkeyopt ec_paramgen_curve:P-256'
names='subjectAltName = DNS:localhost, DNS:hotel.example, IP:127.0.0.1'
long='-startdate 20000101000000Z -enddate 21000101000000Z'
sign="openssl ca -batch -notext -config $dir/ca.cnf"

openssl genpkey $ec -out "$dir/ca.key" 2>/dev/null
[ -f server.key ] || openssl genpkey $ec -out server.key 2>/dev/null
openssl req -new -key "$dir/ca.key" -subj '/CN=parley test CA' \
  -out "$dir/ca.csr"
openssl req -new -key server.key -subj '/CN=hotel.example' \
  -addext "$names" -out "$dir/server.csr"
{
  $sign -selfsign -keyfile "$dir/ca.key" -extensions root $long \
    -in "$dir/ca.csr" -out ca.pem
  $sign -cert ca.pem -keyfile "$dir/ca.key" -extensions leaf $long \
    -in "$dir/server.csr" -out server.pem
  $sign -selfsign -keyfile server.key -extensions root \
    -startdate 20200101000000Z -enddate 20200201000000Z \
    -in "$dir/server.csr" -out expired.pem
} 2>/dev/null
