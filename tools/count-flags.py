#!/usr/bin/env python3
"""Counts the flags of an import again, from the raw record and by few lines of its own, and shows both side by side.

usage: tools/count-flags.py <record.jsonl or .jsonl.gz> <report.json> [day on which the record was read]

The report is written by `motcua import <record> --to <folder> --report <report.json> --read-on <day>`. Each flag is counted
in procedures and in places. Exit code 1 when a number differs ("!").
"""

import datetime
import gzip
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict

# Judged by many rules at once: a count of its own would be the importer again.
JUDGED = {
    "fee-several": "several amounts or a case in the words, or rows that name different things",
    "fee-contradicted": "the words name one other amount, or say that there is no fee",
}

INVISIBLE = re.compile("[\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ue000-\uf8ff\ufeff]")
NOTHING = re.compile(r"(không|không có|không có kết quả|không có thông tin|không quy định|chưa quy định( cụ thể)?"
                     r"|không có quy định|không yêu cầu|chưa có quy định)[ .;]*")
FREE = re.compile(r"(được )?(miễn|không thu|không phải nộp) ?(thu |nộp )?(lệ )?phí( và lệ phí|, lệ phí)?[ .;]*"
                  r"(\(?(theo|căn cứ|quy định tại|thông tư|nghị định) .*)?")
TIME = re.compile(r"(?<![\d.,/-])(\d{1,3})(?: *\([^()]{1,30}\))? *(ngày làm việc|ngày|giờ làm việc|giờ|tháng)(?![^\W\d_]| *\d)")
UNITS = {"DAY": "ngày", "WORKING_DAY": "ngày làm việc", "HOUR": "giờ", "MONTH": "tháng"}
LAST_DAY = re.compile(r"đến (?:hết )?(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})")
CUT_LINE = re.compile(r"[^\W\d_] *\n *(?=[^\W\d_])(?![a-zđ]{1,2}[).])")
OPEN_END = re.compile(r"(,| (và|hoặc|của|tại|theo|các|cho|với))\s*$")


def texts(value):
    """Every text in a record."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts(one)


def words(text):
    """A text as it is read: composed, on one line, small, without its bullet."""
    line = " ".join(INVISIBLE.sub(" ", unicodedata.normalize("NFC", text or "")).split())
    return re.sub(r"^([-+*•–]+ *)+", "", line).strip().lower()


def council_sets(text):
    return re.search(r"\b(phí|mức thu)\b[^.;]*(hội đồng nhân dân|hđnd)", text)


def texts_of(record):
    """What every text shows."""
    for raw in texts(record):
        text = unicodedata.normalize("NFC", raw)
        yield "not-composed", raw != text
        yield "invisible", INVISIBLE.search(raw)
        yield "district", re.search(r"\b(huyện|thị trấn|phòng tư pháp)\b", text.lower())
        yield "page-noise", re.search(r"Trang chủ\s+[A-ZĐ]", text) or re.search(r"Từ khóa:\s*$", text)
        yield "too-long", len(raw) > 20000


def prose_of(record):
    """What sentences show that were cut or joined."""
    prose = [record.get("requirementsAndConditions"), record.get("description")]
    prose += [one.get("description") for key in ("executionSteps", "executionMethods") for one in record.get(key, [])]
    for text in filter(None, prose):
        cut = any(text[match.end()].islower() for match in CUT_LINE.finditer(text))
        yield "spliced", len(text) < 20000 and cut
        yield "spliced", 200 < len(text) < 20000 and OPEN_END.search(text)


def times_of(way):
    time, unit = way.get("processingTime"), way.get("processingTimeUnit")
    number = re.fullmatch(r"[\d.,]{1,9}", str(time))
    yield "time-missing", time in (None, "")
    yield "time-as-text", time not in (None, "") and not number
    yield "time-unit-other", number and unit == "OTHER"
    yield "time-unit-lost", number and unit is None
    yield "time-fraction", number and unit in UNITS and not str(time).isdigit()
    if number and unit in UNITS and str(time).isdigit() and int(time):
        named = {(int(n), u.replace("giờ làm việc", "giờ")) for n, u in TIME.findall(words(way.get("description"))) if int(n)}
        here = (int(time), UNITS[unit])
        yield "time-contradicted", named and (
            here not in named or unit == "DAY" and (int(time), "ngày làm việc") in named)


def fees_of(way, read_on):
    fees, described = way.get("fees"), words(way.get("description"))
    yield "fee-lost", fees is None
    yield "fee-by-province", not fees and council_sets(described)
    for fee in fees or []:
        value, said = fee.get("value"), words(fee.get("description"))
        free = FREE.fullmatch(said) and not re.search(r"\b(cho|đối với|trường hợp|nếu)\b", said)
        council = re.search("hội đồng nhân dân|hđnd", said)
        yield "fee-zero", value == 0 and not free
        yield "fee-scale", value and 0 < value < 1000 and "USD" not in fee.get("currencyName", "") and not council
        yield "fee-by-province", council or value == 0 and not said and council_sets(described)
        yield "fee-passed", any(datetime.date(int(y), int(m), int(d)) < read_on for d, m, y in LAST_DAY.findall(said))


def flags_of(record, read_on):
    """Every flag of one record, once for each place."""
    yield from texts_of(record)
    yield from prose_of(record)
    for way in record.get("executionMethods", []):
        yield from times_of(way)
        yield from fees_of(way, read_on)
    papers = [paper for case in record.get("executionCases", []) for paper in case.get("profileComponents", [])]
    named = [paper for paper in papers if re.search(r"\w", paper.get("name", ""))]
    counted = lambda paper: paper.get("originalQty") or paper.get("copyQty")
    yield from (("paper-without-count", not counted(paper)) for paper in named)
    yield from (("paper-without-name", counted(paper) and paper not in named) for paper in papers)
    yield "no-papers", all(NOTHING.fullmatch(words(paper["name"])) for paper in named)
    results = record.get("resultsDetails", [])
    yield from (("test-leftover", re.fullmatch(r"[a-z]{3,12}\d?|(?i:test).*", one.get("code") or "")) for one in results)
    yield "no-result", all(NOTHING.fullmatch(words(one.get("name"))) for one in results)
    yield "no-legal-basis", not record.get("legalBasisesDetails")
    yield "no-level", not any(record.get(key) for key in ("isWard", "isProvince", "isMinistry", "isOtherAgency"))
    yield "no-field", not record.get("categoriesDetails")
    yield "several-fields", len(record.get("categoriesDetails", [])) > 1
    yield "no-agency", not record.get("departmentsExecuting") and not record.get("unitGroupsExecuting")
    yield "long-code", not re.fullmatch(r"\d\.\d{6}", record["code"])


def count(records, read_on):
    """For each flag a Counter: code to places."""
    counts = defaultdict(Counter)
    names = defaultdict(list)
    for record in records:
        for flag, found in flags_of(record, read_on):
            counts[flag][record["code"]] += 1 if found else 0
        names["".join(re.findall(r"[^\W_]", unicodedata.normalize("NFC", record["name"]).lower()))].append(record["code"])
    for codes in names.values():
        counts["shared-name"].update(codes if len(codes) > 1 else [])
    return counts


def main(record, report, day="2026-07-17"):
    with gzip.open(record, "rt", encoding="utf-8") if record.endswith(".gz") else open(record, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    counts = count(records, datetime.date.fromisoformat(day))
    with open(report, encoding="utf-8") as file:
        told = json.load(file)
    imported = {flag["kind"]: (flag["procedures"], flag["occurrences"]) for flag in told["flags"]}
    print(f"| {'flag':20} | import | count | import, places | count, places | difference |\n|---|---:|---:|---:|---:|---|")
    rows = [("records read", (told["read"], told["read"]), (len(records), len(records)))]
    for flag in sorted(set(imported) | set(counts)):
        own = sum(1 for n in counts[flag].values() if n), sum(counts[flag].values())
        if flag in JUDGED or any(own) or flag in imported:
            rows.append((flag, imported.get(flag, (0, 0)), own))
    wrong = 0
    for flag, theirs, own in rows:
        why = f"not counted: {JUDGED[flag]}" if flag in JUDGED else "none" if theirs == own else "!"
        wrong += why == "!"
        shown = ("–", "–") if flag in JUDGED else own
        print(f"| {flag:20} | {theirs[0]} | {shown[0]} | {theirs[1]} | {shown[1]} | {why} |")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
