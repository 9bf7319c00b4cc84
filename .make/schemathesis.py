"""Settings of one run: whose token is sent, and real ids, so that calls get further than `not_found`."""

import json
import sys
import urllib.request

address, who, printed, settings = sys.argv[1:]


def call(path, body=None, token=None):
    headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
    data = json.dumps(body).encode() if body is not None else None
    with urllib.request.urlopen(urllib.request.Request(address + path, data, headers)) as answer:
        return json.load(answer)


def token_of(role):
    """The demo account's, as the server printed it at its start: `demo role: e-mail / password`."""
    for line in open(printed):
        if line.startswith(f"demo {role}: "):
            email, password = line.removeprefix(f"demo {role}: ").strip().split(" / ")
            return call("/api/v1/auth/login", {"email": email, "password": password})["access_token"]
    sys.exit(f"the server printed no demo account of a {role}")


lines = []
if who != "nobody":
    lines += ["[headers]", f'authorization = "Bearer {token_of(who)}"']
    manager = token_of("manager")
    show = call("/api/v1/shows")["items"][0]["id"]
    performance = call(f"/api/v1/shows/{show}")["performances"][0]["id"]
    chart = call(f"/api/v1/performances/{performance}")["chart"]
    venue = call("/api/v1/venues", token=manager)["items"][0]["id"]
    known = {"shows": show, "performances": performance, "charts": chart, "venues": venue}
    for folder, id in known.items():
        lines += [f"[dictionaries.{folder}]", f'values = ["{id}"]']
    for folder in known:
        lines += ["[[operations]]", f'include-path-regex = "^/api/v1/{folder}/[{{]id"', "[operations.parameters]"]
        lines += [f'"path.id" = {{ dictionary = "{folder}", probability = 0.8 }}']
open(settings, "w").write("\n".join(lines) + "\n")
