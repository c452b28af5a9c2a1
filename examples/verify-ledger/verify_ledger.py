"""Verifies a Mergecast ledger. Usage: python3 verify_ledger.py FOLDER, where FOLDER holds the folder ledger/."""
import decimal, hashlib, json, math, pathlib, re, sys
faults, KEYS = [], {kind: set(("version kind account sequence previous at post " + more).split()) for kind, more in {
    "attempt": "attempt platform parts key first_attempt_at payload source handle lease_until agent run", "moved": "from",
    "outcome": "attempt outcome code receipts retry_at", "retraction": "platform removed left who why agent run",
    "handle": "attempt handle", "decision": "decision url who why", "update": "update platform payload source receipts run",
    "approval": "approval of platform payload way pull_request wrote approved merged agent who why run"}.items()}

def require(holds, place, fault):
    if not holds: faults.append(f"{place} {fault}")

def canonical(value):  # RFC 8785
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in keys) + "}"
    if isinstance(value, list): return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, str):
        return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", json.dumps(value, ensure_ascii=False))
    if not isinstance(value, float): return json.dumps(value)
    if not math.isfinite(value): raise ValueError("a number that JSON cannot hold")
    if value == 0 or 1e-6 <= abs(value) < 1e21: return f"{decimal.Decimal(repr(value or 0.0)):f}".removesuffix(".0")
    return re.sub(r"e([+-])0*", r"e\1", repr(value))

def read(line, place, keys):  # the object on a line of canonical JSON, of version 1; {} where it is none
    try:
        value = json.loads(line.decode(), parse_int=float)
        one = canonical(value["version"]) == "1" and f"{canonical(value)}\n".encode() == line
        if one and keys(value) - {"agent", "of"} <= set(value) <= keys(value): return value
    except (ValueError, KeyError, TypeError, RecursionError): pass
    require(False, place, "is not in canonical form, or not what stands here in version 1")
    return {}

def verify(root):
    files = {path.relative_to(root).as_posix(): path for path in sorted(root.glob("ledger/**/*")) if path.is_file()}
    ends, payloads = {}, {}
    require(files, root, "holds no folder ledger/")
    for name in [name for name in files if re.fullmatch(r"ledger/[a-z0-9-]+/\d{4}-\d\d\.jsonl", name)]:
        path, (account, month) = files.pop(name), name[7:-6].split("/")
        for number, line in enumerate(path.open("rb") if path.stat().st_size else [b""], 1):  # no file is empty
            place, end = f"{name}:{number}", ends.get(account, {"sequence": 0, "digest": None, "at": ""})
            entry = read(line, place, lambda value: type(value["sequence"]) is float and KEYS[value["kind"]])
            if not entry: continue
            require((entry["sequence"] - 1, entry["previous"]) == (end["sequence"], end["digest"]), place, "does not follow")
            require(entry["account"] == account, place, "belongs to another account")
            at = str(entry["at"])
            require(at.startswith(month) and at >= end["at"], place, "is of another month, or older than the one before")
            ends[account] = {"sequence": entry["sequence"], "digest": hashlib.sha256(line[:-1]).hexdigest(), "at": at}
            beside = entry.get("approval", entry.get("update", entry.get("attempt")))
            payloads.setdefault(f"ledger/{account}/payloads/{month}/{beside}.json", entry.get("payload"))
    heads = files.pop("ledger/heads.json", None)
    named = read(heads.read_bytes(), "ledger/heads.json", lambda _: {"version", "heads"}) if heads else {"heads": {}}
    require(canonical(named.get("heads")) == canonical(ends), "ledger/heads.json", "does not name the ends of the chains")
    for name, path in files.items():  # other files are no part of the evidence
        if re.fullmatch(r"ledger/([a-z0-9-]+/(sealed/[\w-]+\.age|token\.json)|(destinations|freeze|put-off|warned)\.json)", name): continue
        stored = read(path.read_bytes(), name, lambda _: {"version", "salt", "payload"})
        salted = f"{stored.get('salt')}\n{canonical(stored.get('payload'))}".encode()
        require(hashlib.sha256(salted).hexdigest() == payloads.get(name), name, "is no payload that an entry names")

verify(pathlib.Path(sys.argv[1]))
sys.exit("\n".join(faults) or print("The ledger verifies."))
