#!/usr/bin/env bash
# The first hour with Sartor, by curl and jq: an account, a profile, a job, documents, an edit, a link, a backup.
#   ./sartor up            in one terminal
#   examples/first-hour.sh in another; BASE says where the server is, DATA its folder, SARTOR what starts it
set -euo pipefail
BASE=${BASE:-http://127.0.0.1:8080}
HERE=$(cd "$(dirname "$0")" && pwd)
DATA=${DATA:-data}
read -ra SARTOR <<<"${SARTOR:-$HERE/../sartor}"
WORK=$(mktemp -d)
ELSEWHERE=
trap '[ -z "$ELSEWHERE" ] || { kill "$ELSEWHERE" && wait "$ELSEWHERE"; } 2>/dev/null || true; rm -rf "$WORK"' EXIT

say() { printf '\n== %s\n' "$*"; }
# call STATUS METHOD PATH [curl's own arguments]: fails unless the answer has the status; the answer is in $WORK/answer
call() {
  local wanted=$1 method=$2 path=$3; shift 3
  local got
  got=$(curl -sS -o "$WORK/answer" -D "$WORK/headers" -w '%{http_code}' -X "$method" "$BASE$path" \
    ${TOKEN:+-H "Authorization: Bearer $TOKEN"} -H "Idempotency-Key: $(</proc/sys/kernel/random/uuid)" "$@")
  [ "$got" = "$wanted" ] || { echo "$method $path answered $got, not $wanted: $(cat "$WORK/answer")" >&2; exit 1; }
}
send() { call "$1" "$2" "$3" -H 'Content-Type: application/json' --data-binary @-; }
of() { jq -er "$1" "$WORK/answer"; }

say "sign up"
EMAIL="first.hour.$$.$RANDOM@example.org"
jq -n --arg email "$EMAIL" '{email: $email, password: "seven grey herons over the weir", name: "Ada Marchetti"}' |
  send 201 POST /api/v1/auth/signup
TOKEN=$(of .accessToken)

say "import a résumé"
jq -n --slurpfile resume "$HERE/ada.resume.json" '{resume: $resume[0]}' | send 201 POST /api/v1/profile

PROFILE=$(of .id)

say "change the profile, and restore what it was"
jq -n '{resume: {basics: {label: "Astronaut"}}}' |
  call 200 PATCH /api/v1/profile -H 'Content-Type: application/merge-patch+json' -H 'If-Match: "1"' --data-binary @-
[ "$(of .resume.basics.label)" = Astronaut ]
call 200 POST "/api/v1/profiles/$PROFILE/versions/1/restore" -H 'If-Match: *'
echo "again: $(of .resume.basics.label)"
[ "$(of .resume.basics.label)" != Astronaut ]

say "paste a posting"
jq -n --rawfile posting "$HERE/platform-engineer.job.txt" '{posting: $posting}' | send 201 POST /api/v1/jobs
JOB=$(of .id)
echo "$(of .title) at $(of .company)"

say "put it on the board and move the card"
jq -n --arg job "$JOB" '{jobId: $job}' | send 201 POST /api/v1/applications
CARD=$(of .id)
call 200 GET /api/v1/applications
APPLIED=$(of '.stages[1].id')
jq -n --arg stage "$APPLIED" '{stageId: $stage}' | send 200 PUT "/api/v1/applications/$CARD/stage"

say "generate, and watch"
jq -n --arg job "$JOB" '{jobId: $job, coverLetter: true}' | send 202 POST /api/v1/generate/cv
TASK=$(of .taskId)
curl -sSN --max-time 180 -H "Authorization: Bearer $TOKEN" "$BASE/api/v1/tasks/$TASK/events" |
  sed -un 's/^event: */  /p' || true
call 200 GET "/api/v1/tasks/$TASK"
[ "$(of .status)" = completed ] || { cat "$WORK/answer" >&2; exit 1; }
CV=$(of '.result.documents[0].id')

say "download by a signed link"
call 200 GET "/api/v1/export/$CV?format=pdf"
LINK=$(of .url)
curl -sSf -o "$WORK/final-cv.pdf" "$BASE$LINK"
[ "$(head -c 5 "$WORK/final-cv.pdf")" = "%PDF-" ]
echo "final-cv.pdf: $(wc -c <"$WORK/final-cv.pdf") bytes"

say "edit a line: a lie is refused, the own words are offered"
call 200 GET "/api/v1/documents/$CV"
FIELD=$(of '[.draft | .. | objects | select(.field? // "" | test("^work/.*/highlights/")) | .field][0]')
jq -n --arg field "$FIELD" '{field: $field, text: "Saved 97 million euros at NASA with 400 people."}' |
  call 422 PUT "/api/v1/documents/$CV/lines" -H 'Content-Type: application/json' -H 'If-Match: *' --data-binary @-
of '.errors[] | "  \(.field): \(.message)"'
OWN=$(of '[.errors[] | select(.field == "ownWords")][0].message')
jq -n --arg field "$FIELD" --arg text "$OWN" '{field: $field, text: $text}' |
  call 200 PUT "/api/v1/documents/$CV/lines" -H 'Content-Type: application/json' -H 'If-Match: *' --data-binary @-

say "approve it"
call 200 POST "/api/v1/documents/$CV/approve"
of '"\(.kind) version \(.version) is \(.status)"'

say "the board knows"
call 200 GET "/api/v1/applications/$CARD"
of '"generated at \(.cvGeneratedAt)"'

say "back up, restore elsewhere, and find all again"
if [ ! -d "$DATA/postgresql" ]; then
  echo "no: $DATA is not this server's folder; say DATA=..."
  exit 0
fi
"${SARTOR[@]}" backup "$WORK/all.zip" --data "$DATA"
"${SARTOR[@]}" restore "$WORK/all.zip" --data "$WORK/elsewhere"
"${SARTOR[@]}" up --port 0 --data "$WORK/elsewhere" >"$WORK/up.log" 2>&1 &
ELSEWHERE=$!
until grep -q '^Sartor listens' "$WORK/up.log"; do
  kill -0 "$ELSEWHERE" 2>/dev/null || { cat "$WORK/up.log" >&2; exit 1; }
  sleep 0.2
done
BASE=$(sed -n 's/^Sartor listens on \([^ ]*\).*/\1/p' "$WORK/up.log")
call 200 GET "/api/v1/documents/$CV"
of '.document | "\(.kind) version \(.version) is \(.status) there too"'
call 200 GET "/api/v1/export/$CV?format=pdf"
curl -sSf -o "$WORK/again.pdf" "$BASE$(of .url)"
cmp "$WORK/final-cv.pdf" "$WORK/again.pdf" >/dev/null && echo "the same file" || echo "the file as it was edited"
call 200 GET "/api/v1/profiles/$PROFILE/versions"
echo "all there: $(of .pagination.total) versions of the profile"
