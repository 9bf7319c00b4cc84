# Sourced: a server of the one-machine default with demo data, for tests of the whole.

# Starts one with these arguments besides. Sets `address` (as the server printed it) and `folder` (its data, what it said in
# `out` and `log`); both end with the script, and a script that fails shows the end of the log.
# `FRONTROW_BINARY` is the server where it is built already.
serve_for_tests() {
  if [[ -z ${FRONTROW_BINARY:-} ]]; then
    SQLX_OFFLINE=true cargo build --package frontrow
    FRONTROW_BINARY=${CARGO_TARGET_DIR:-target}/debug/frontrow
  fi
  folder=$(mktemp -d)
  chmod 755 "$folder" # Postgres runs as another user when this is root
  server=
  trap end_of_tests EXIT
  env -u DATABASE_URL -u REDIS_URL "$FRONTROW_BINARY" serve --listen 127.0.0.1:0 --data "$folder/data" --demo true "$@" \
    >"$folder/out" 2>"$folder/log" &
  server=$!
  address=
  for _ in $(seq 600); do
    address=$(sed -n 's/^Frontrow is ready at //p' "$folder/out")
    [[ -n $address ]] && return
    kill -0 "$server" 2>/dev/null || { echo "the server did not come up" >&2; exit 1; }
    sleep 0.1
  done
  echo "the server did not come up within a minute" >&2
  exit 1
}

end_of_tests() {
  local code=$?
  if [[ -n $server ]]; then
    kill -TERM "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  if ((code != 0)) && [[ -f $folder/log ]]; then
    echo "--- the server's log, without what is as usual, ends with"
    grep -v ' INFO ' "$folder/log" | tail -40 || true
  fi
  rm -rf "$folder"
}
