"""Settings of one run: whose token is sent, and real ids, so that calls get further than `not_found`."""

import base64
import json
import sys
import urllib.request
from datetime import datetime, timedelta, timezone

address, who, printed, settings = sys.argv[1:]
# A picture of one.
PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def call(path, body=None, token=None):
    is_bytes = isinstance(body, bytes)
    headers = {"content-type": "application/octet-stream" if is_bytes else "application/json"}
    headers |= {"authorization": f"Bearer {token}"} if token else {}
    data = body if is_bytes or body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(address + path, data, headers)) as answer:
        return json.load(answer)


def token_of(role):
    """The demo account's, as the server printed it at its start: `demo role: e-mail / password`."""
    for line in open(printed):
        if line.startswith(f"demo {role}: "):
            email, password = line.removeprefix(f"demo {role}: ").strip().split(" / ")
            return call("/api/v1/auth/login", {"email": email, "password": password})["access_token"]
    sys.exit(f"the server printed no demo account of a {role}")


def later(days):
    return (datetime.now(timezone.utc) + timedelta(days=days)).isoformat()


def stage(token, chart):
    """A show of the manager's own, with a performance."""
    show = call("/api/v1/shows", {
        "title": "What is tried", "description": "A show to change and to delete.", "category": "play", "age_limit": 0,
        "running_minutes": 60, "intermission_minutes": 0, "visible_at": later(-3),
    }, token)["id"]
    grades = call(f"/api/v1/charts/{chart}")["grades"]
    performance = call(f"/api/v1/shows/{show}/performances", {
        "chart": chart, "starts_at": later(9), "sale_opens_at": later(-1), "sale_closes_at": later(8), "seat_limit": 4,
        "prices": [{"grade": grade, "amount": 1000} for grade in grades],
    }, token)["id"]
    return show, performance


manager = token_of("manager")
venue = next(venue for venue in call("/api/v1/venues", token=manager)["items"] if venue["charts"])
chart = venue["charts"][0]["id"]
show, performance = stage(manager, chart)
image = call(f"/api/v1/shows/{show}/images?alt=What", PIXEL, manager)["id"]
upload = call(f"/api/v1/shows/{show}/uploads", {"size": 70}, manager)["id"]
# What is deleted or called off is nobody else's.
spent_show, spent_performance = stage(manager, chart)
spent_venue = call("/api/v1/venues", {"name": "Gone", "address": "Nowhere"}, manager)["id"]
spent_image = call(f"/api/v1/shows/{spent_show}/images?alt=Gone", PIXEL, manager)["id"]

lines = ["[headers]", f'authorization = "Bearer {token_of(who)}"'] if who != "nobody" else []
known = {
    "shows": show, "performances": performance, "charts": chart, "venues": venue["id"], "images": image, "uploads": upload,
    "spent_shows": spent_show, "spent_performances": spent_performance, "spent_venues": spent_venue, "spent_images": spent_image,
}
for name, id in known.items():
    lines += [f"[dictionaries.{name}]", f'values = ["{id}"]']


def operations(chosen, **parameters):
    """Operations that `chosen` selects get ids from these dictionaries, four times of five."""
    lines.extend(["[[operations]]", *chosen, "[operations.parameters]"])
    lines.extend(f'"path.{name}" = {{ dictionary = "{where}", probability = 0.8 }}' for name, where in parameters.items())


for folder in ["shows", "performances", "charts", "venues"]:
    path = f'include-path-regex = "^/api/v1/(manager/)?{folder}/[{{]id[}}]"'
    operations([path, 'exclude-method = "DELETE"', 'exclude-path-regex = "(/cancellation|/[{]image[}]|/[{]upload[}]/complete)$"'], id=folder)
for folder in ["shows", "performances", "venues"]:
    operations([f'include-path-regex = "^/api/v1/{folder}/[{{]id[}}]$"', 'include-method = "DELETE"'], id=f"spent_{folder}")
operations(['include-path-regex = "^/api/v1/performances/[{]id[}]/cancellation$"'], id="spent_performances")
operations(['include-path-regex = "/images/[{]image[}]$"', 'exclude-method = "DELETE"'], id="shows", image="images")
operations(['include-path-regex = "/images/[{]image[}]$"', 'include-method = "DELETE"'], id="spent_shows", image="spent_images")
operations(['include-path-regex = "/uploads/[{]upload[}]/complete$"'], id="shows", upload="uploads")
open(settings, "w").write("\n".join(lines) + "\n")
