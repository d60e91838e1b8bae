"""ZIP, WACZ, tar and MHTML files, sound and damaged."""
import base64, gzip, io, json, quopri, struct, tarfile, zipfile, zlib

from torture.pages import bulky, html, text
from torture.warcs import members, response


def zipped(files, method=zipfile.ZIP_DEFLATED, **options):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as z:
        for name, data in files:
            info = zipfile.ZipInfo(name, (2018, 3, 20, 10, 11, 12))
            info.compress_type = method
            if "force_zip64" in options:
                with z.open(info, "w", force_zip64=True) as member: member.write(data)
            else: z.writestr(info, data)
    return out.getvalue()


def raw_zip(name, data, flags=0, method=0, crc=None, size=None):
    """One member, every field as told: what zipfile refuses to write."""
    crc = zlib.crc32(data) if crc is None else crc
    size = len(data) if size is None else size
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, flags, method, 0x5167, 0x4C74, crc, len(data), size, len(name), 0) + name + data
    central = struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, flags, method, 0x5167, 0x4C74, crc, len(data), size, len(name), 0, 0, 0, 0, 0, 0) + name
    return local + central + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 1, 1, len(central), len(local), 0)


class Unseekable(io.RawIOBase):
    """Makes zipfile write data descriptors."""
    def __init__(self): self.data = bytearray()
    def writable(self): return True
    def write(self, b): self.data += b; return len(b)


def streamed():
    sink = Unseekable()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as z: z.writestr("a.html", html()); z.writestr("b.html", html())
    return bytes(sink.data)


def make_zips(put):
    put("zip/stored.zip", zipped([("a/index.html", html()), ("b.txt", text().encode()), ("bild.png", b"\x89PNG")], zipfile.ZIP_STORED), document=2, ignored=1)
    put("zip/deflated.zip", zipped([("a/index.html", html()), ("stil.css", b"p{}"), ("å/ö.html", html())]), document=2, ignored=1)
    put("zip/zip64.zip", zipped([("a.html", html())], force_zip64=True), document=1)
    put("zip/descriptors.zip", streamed(), document=2)
    put("zip/cp437.zip", raw_zip("Växjö/löfte.html".encode("cp437"), html()), document=1)
    put("zip/cp850.zip", raw_zip("Århus/Ánge ø.html".encode("cp850"), html()), document=1)
    put("zip/utf8-unflagged.zip", raw_zip("Växjö.html".encode(), html()), document=1)
    put("zip/prefixed.zip", b"#!/bin/sh\nexit 0\n" + bytes(100) + zipped([("a.html", html())]), document=1)
    put("zip/encrypted.zip", raw_zip(b"a.html", html(), flags=1), unsupported=1)
    put("zip/method-bzip2.zip", zipped([("a.html", html())], zipfile.ZIP_BZIP2), unsupported=1)
    put("zip/method-lzma.zip", zipped([("a.html", html())], zipfile.ZIP_LZMA), unsupported=1)
    put("zip/unsafe.zip", zipped([("../utanför.html", html()), ("/etc/sida.html", html()), ("C:\\sida.html", html()), ("..\\sida.html", html()), ("bra.html", html())]), unsafepath=4, document=1)
    put("zip/bad-checksum.zip", raw_zip(b"a.html", html(), crc=1), archivecorrupt=1)
    put("zip/wrong-size.zip", raw_zip(b"a.html", html(), size=5), archivecorrupt=1)
    put("zip/cut.zip", zipped([("a.html", html()), ("b.html", html())])[:-30], archivecorrupt=1, document=2)
    put("zip/cut-in-member.zip", zipped([("a.html", html()), ("stil.css", b"p{}"), ("b.html", bulky())])[:1200], archivecorrupt=1, document=1, ignored=1)
    put("zip/cut-descriptors.zip", streamed()[:-60], archivecorrupt=1, document=2)
    broken = bytearray(zipped([("a.html", html()), ("b.html", html())]))
    broken[60:90] = bytes(30)
    put("zip/damaged-member.zip", bytes(broken), archivecorrupt=1, document=1)
    put("zip/bomb.zip", zipped([("bomb.html", bytes(50_000_000)), ("a.html", html())]), binary=1, document=1)
    put("zip/bomb-text.zip", zipped([("bomb.html", b"<html>" + b"a" * 50_000_000), ("a.html", html())]), archivelimit=1, document=1)
    put("zip/too-large.zip", zipped([("a.html", html() + b" " * 3_000_000)], zipfile.ZIP_STORED), toolarge=1)
    put("zip/same-name.zip", same_name(), document=2)
    inner = zipped([("sida.html", html())])
    put("zip/nested.zip", zipped([("inre.zip", inner), ("arkiv.warc.gz", members([response(), response()])), ("inre.tar.gz", gzip.compress(tarred([("t.html", html())]), mtime=0))]), document=4)
    for n in range(6): inner = zipped([(f"nivå{n}.zip", inner)])
    put("zip/deep.zip", inner, archivelimit=1)
    put("zip/images.zip", zipped([("a.png", b"\x89PNG"), ("b.css", b"p{}")]), ignored=3)
    put("zip/empty.zip", zipped([]), ignored=1)
    put("zip/document.docx", zipped([("word/document.xml", b"<w/>")]), ignored=1)
    pages = json.dumps({"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}).encode()
    put("zip/collection.wacz", zipped([("archive/data.warc.gz", members([response(), response()])), ("indexes/index.cdx.gz", gzip.compress(b"se,provkoping)/ 2018 {}\n")), ("pages/pages.jsonl", pages), ("datapackage.json", b"{}")], zipfile.ZIP_STORED), document=2, ignored=3)


def same_name():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        import warnings
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            z.writestr("a.html", html()); z.writestr("a.html", html())
    return out.getvalue()


def tarred(files, form=tarfile.USTAR_FORMAT, links=()):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as t:
        for name, data in files:
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1521540672
            t.addfile(info, io.BytesIO(data))
        for name, target in links:
            info = tarfile.TarInfo(name)
            info.type, info.linkname = tarfile.SYMTYPE, target
            t.addfile(info)
    return out.getvalue()


def make_tars(put):
    long = "mapp/" * 40 + "sida.html"
    put("tar/ustar.tar", tarred([("a/index.html", html()), ("b.png", b"\x89PNG")], links=[("l.html", "/etc/passwd")]), document=1, ignored=2)
    put("tar/pax.tar", tarred([(long, html()), ("Växjö/å.html", html())], tarfile.PAX_FORMAT), document=2)
    put("tar/gnu.tar", tarred([(long, html()), ("b.html", html())], tarfile.GNU_FORMAT), document=2)
    put("tar/all.tar.gz", gzip.compress(tarred([("a.html", html()), ("b.html", html())]), mtime=0), document=2)
    put("tar/all.tgz", gzip.compress(tarred([("a.html", html())]), mtime=0), document=1)
    put("tar/unsafe.tar", tarred([("../a.html", html()), ("b.html", html())]), unsafepath=1, document=1)
    broken = bytearray(tarred([("a.html", html()), ("b.html", html()), ("c.html", html())]))
    broken[1024 + 20] ^= 0xFF
    put("tar/damaged-header.tar", bytes(broken), document=2, archivecorrupt=1)
    put("tar/cut.tar", tarred([("a.html", html()), ("b.html", html())])[:1024 + 512 + 100], document=1, archivecorrupt=1)
    put("tar/cut.tar.gz", gzip.compress(tarred([("a.html", bulky()), ("b.html", bulky())]), mtime=0)[:-800], document=1, archivecorrupt=1)
    put("tar/bomb.tar.gz", gzip.compress(tarred([("a.html", html()), ("bomb.html", b"<html>" + b"a" * 80_000_000)]), mtime=0), document=1, archivelimit=1)


def mhtml(parts, boundary="----MultipartBoundary--x1y2", extra=""):
    head = ("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.provkoping.se/lofte/\r\nSubject: Provk=?utf-8?Q?=C3=B6?=ping\r\n"
            f"Date: Tue, 20 Mar 2018 10:11:12 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"{boundary}\"{extra}\r\n\r\n\r\n")
    out = head.encode()
    for fields, body in parts: out += f"--{boundary}\r\n".encode() + "\r\n".join(fields).encode() + b"\r\n\r\n" + body + b"\r\n"
    return out + f"--{boundary}--\r\n".encode()


def make_mhtml(put):
    root = ["Content-Type: text/html", "Content-ID: <frame-1@mhtml.blink>", "Content-Location: https://www.provkoping.se/lofte/"]
    image = (["Content-Type: image/png", "Content-Transfer-Encoding: base64", "Content-Location: https://www.provkoping.se/b.png"], base64.encodebytes(bytes(500)))
    frame = (["Content-Type: text/html", "Content-Location: https://annons.example.se/", "Content-Transfer-Encoding: quoted-printable"], b"<html>=20ram</html>")
    qp = lambda: (root + ["Content-Transfer-Encoding: quoted-printable"], quopri.encodestring(html()).replace(b"\n", b"\r\n"))
    b64 = lambda: (root + ["Content-Transfer-Encoding: base64"], base64.encodebytes(html()))
    put("mhtml/qp.mhtml", mhtml([qp(), image]), document=1)
    put("mhtml/base64.mht", mhtml([b64()]), document=1)
    put("mhtml/root-last.mhtml", mhtml([image, frame, qp()]), document=1)
    put("mhtml/start-parameter.mhtml", mhtml([frame, qp()], extra=";\r\n\tstart=\"<frame-1@mhtml.blink>\"").replace(b"Snapshot-Content-Location", b"X-Other"), document=1)
    put("mhtml/latin1.mhtml", mhtml([(["Content-Type: text/html; charset=iso-8859-1", "Content-Transfer-Encoding: 8bit"], html(charset="iso-8859-1"))]), document=1)
    put("mhtml/cut.mhtml", mhtml([qp()])[:-150], archivecorrupt=1)
    put("mhtml/no-html.mhtml", mhtml([image]), unknownformat=1)
    put("mhtml/no-boundary.mhtml", mhtml([qp()]).replace(b"boundary=", b"bounds="), unknownformat=1)
