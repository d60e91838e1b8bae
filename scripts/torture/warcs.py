"""WARC files, sound and damaged."""
import gzip, uuid, zlib

from torture.pages import bulky, html, text


def record(kind, body, url=None, fields=(), version="1.0", content_type=None, length=None, date="2018-03-20T10:11:12Z"):
    lines = [f"WARC/{version}", f"WARC-Type: {kind}", f"WARC-Record-ID: <urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, repr((kind, body, url)))}>"]
    if date: lines.append(f"WARC-Date: {date}")
    if url: lines.append(f"WARC-Target-URI: {url}")
    if content_type: lines.append(f"Content-Type: {content_type}")
    lines += list(fields)
    if length != "none": lines.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body + b"\r\n\r\n"


def http(body, status="200 OK", content_type="text/html; charset=utf-8", fields=()):
    head = [f"HTTP/1.1 {status}"] + ([f"Content-Type: {content_type}"] if content_type else []) + list(fields)
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def response(body=None, n=0, **options):
    more = {k: options.pop(k) for k in ("status", "content_type", "fields") if k in options}
    url = options.pop("url", f"https://www.provkoping.se/sida-{n}/")
    message = http(html() if body is None else body, **more)
    return record("response", message, url, content_type="application/http; msgtype=response", **options)


def chunked(body, size=97):
    parts = [body[i:i + size] for i in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in parts) + b"0\r\n\r\n"


def raw_deflate(body):
    c = zlib.compressobj(wbits=-15)
    return c.compress(body) + c.flush()


INFO = record("warcinfo", b"software: torture\r\n", content_type="application/warc-fields")


def members(records):
    return b"".join(gzip.compress(r, mtime=0) for r in records)


def make(put):
    three = lambda: [INFO] + [response(n=n) for n in range(3)]
    kinds = [
        INFO, response(), record("request", b"GET / HTTP/1.1\r\n\r\n", "https://www.provkoping.se/", content_type="application/http; msgtype=request"),
        response(b"", status="301 Moved Permanently", fields=["Location: https://www.provkoping.se/ny/"]),
        response(b"\x89PNG\r\n\x1a\n" + bytes(200), content_type="image/png"), response(b"borta", status="404 Not Found"),
        record("revisit", http(b""), "https://www.provkoping.se/", ["WARC-Refers-To-Date: 2017-01-01T00:00:00Z"], content_type="application/http"),
        record("resource", html(), "https://www.provkoping.se/resurs", content_type="text/html"),
        record("conversion", text().encode(), "https://www.provkoping.se/text", content_type="text/plain"),
        record("metadata", b"via: x\r\n", "https://www.provkoping.se/", content_type="application/warc-fields"),
        record("resource", b"GNU Wget", "metadata://gnu.org/software/wget/warc/MANIFEST.txt", content_type="text/plain"),
    ]
    expected = dict(document=3, redirect=1, notapage=3, revisit=1, ignored=3)
    put("warc/kinds.warc", b"".join(kinds), **expected)
    put("warc/per-record.warc.gz", members(three()), document=3, ignored=1)
    put("warc/one-member.warc.gz", gzip.compress(b"".join(three()), mtime=0), document=3, ignored=1)
    whole = b"".join(three())
    put("warc/cut-anywhere.warc.gz", b"".join(gzip.compress(whole[i:i + 301], mtime=0) for i in range(0, len(whole), 301)), document=3, ignored=1)
    put("warc/v11.warc", response(version="1.1", date="2018-03-20T10:11:12.345678Z"), document=1)
    put("warc/year-only.warc", response(version="1.1", date="2018"), document=1)
    put("warc/without-last-line-ends.warc", whole_response().rstrip(b"\r\n") + b"\n", document=1)

    gz = gzip.compress(html(), mtime=0)
    bodies = [
        response(chunked(html()), fields=["Transfer-Encoding: chunked"]), response(gz, fields=["Content-Encoding: gzip"]),
        response(chunked(gzip.compress(html(), mtime=0)), fields=["Transfer-Encoding: chunked", "Content-Encoding: gzip"]),
        response(zlib.compress(html()), fields=["Content-Encoding: deflate"]), response(raw_deflate(html()), fields=["Content-Encoding: deflate"]),
        response(html(), fields=["Content-Encoding: gzip", "Transfer-Encoding: chunked", "X-Note: already undone by the crawler"]),
        response(html(), content_type=None),
    ]
    put("warc/codings.warc.gz", members(bodies), document=7)
    put("warc/brotli.warc", response(b"\x1b\x2f\x00\xf8\x25\x00", fields=["Content-Encoding: br"]) + response(), unsupported=1, document=1)
    put("warc/body-bomb.warc", response(gzip.compress(bytes(50_000_000), mtime=0), fields=["Content-Encoding: gzip"]) + response(), archivelimit=1, document=1)
    put("warc/body-cut.warc", response(gzip.compress(html(), mtime=0)[:150], fields=["Content-Encoding: gzip"]) + response(), archivecorrupt=1, document=1)
    put("warc/too-large.warc", response(html() + b" " * 3_000_000) + response(), toolarge=1, document=1)
    put("warc/large-image.warc", response(b"\x89PNG" + bytes(3_000_000), content_type="image/png") + response(), notapage=1, document=1)
    put("warc/segmented.warc", response(fields=[], n=9).replace(b"WARC-Type: response", b"WARC-Type: response\r\nWARC-Segment-Number: 1") + response(), unsupported=1, document=1)
    put("warc/same-digest.warc", same_digest(), document=2, duplicate=1)

    put("warc/truncated.warc.gz", members(three())[:-200], document=2, archivecorrupt=1, ignored=1)
    put("warc/truncated.warc", b"".join(three())[:-200], document=2, archivecorrupt=1, ignored=1)
    put("warc/truncated-one-member.warc.gz", gzip.compress(INFO + b"".join(response(bulky(), n=n) for n in range(3)), mtime=0)[:-800], document=2, archivecorrupt=1, ignored=1)
    for name, at in (("start", 40), ("middle", 250)):
        parts = [gzip.compress(r, mtime=0) for r in three()]
        broken = bytearray(parts[2])
        broken[at:at + 20] = b"\x55" * 20
        put(f"warc/damaged-{name}.warc.gz", parts[0] + parts[1] + bytes(broken) + parts[3], document=2, archivecorrupt=1, ignored=1)
    parts = [gzip.compress(r, mtime=0) for r in three()]
    put("warc/bad-checksum.warc.gz", parts[0] + parts[1][:-8] + b"\x01\x02\x03\x04" + parts[1][-4:] + parts[2] + parts[3], document=2, archivecorrupt=1, ignored=1)
    put("warc/garbage-between.warc.gz", parts[1].join([b"", b""]) + members([response(n=5)]), document=2)

    wrong = lambda length: [response(n=1), response(n=2, length=length), response(n=3)]
    for name, length in (("short", 100), ("long", 1200), ("huge", 99_999_999)):
        put(f"warc/length-{name}.warc", b"".join(wrong(length)), document=2, archivecorrupt=1)
        put(f"warc/length-{name}.warc.gz", members(wrong(length)), document=2, archivecorrupt=1)
    put("warc/length-none.warc", b"".join(wrong("none")), document=2, archivecorrupt=1)
    put("warc/length-long-one-member.warc.gz", gzip.compress(b"".join(wrong(1200)), mtime=0), document=2, archivecorrupt=1)
    put("warc/garbage-between.warc", response() + b"\x00\x01garbage\n" * 30 + response(), document=2, archivecorrupt=1)
    put("warc/no-http.warc", record("response", b"no http here", "https://www.provkoping.se/", content_type="application/http") + response(), archivecorrupt=1, document=1)
    put("warc/only-info.warc", INFO, ignored=2)


def whole_response():
    return response(n=77)


def same_digest():
    body, digest = html(), "WARC-Payload-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"
    add = lambda r: r.replace(b"WARC-Type: response", b"WARC-Type: response\r\n" + digest.encode())
    # The third record lies: its bytes are others.
    return add(response(body, n=1)) + add(response(body, n=2)) + add(response(n=3))
