"""Single files: every form that a page is saved in, and bad inputs."""
import gzip, os

from torture.pages import html, text

WAYBACK_HEAD = '<script src="//archive.org/includes/analytics.js?v=1"></script>\n<script>__wm.wombat("http://www.provkoping.se/w/","20180402101112","https://web.archive.org/","web","/_static/","1522663872");</script>\n<!-- End Wayback Rewrite JS Include -->'
WAYBACK_BAR = '<!-- BEGIN WAYBACK TOOLBAR INSERT -->\n<div id="wm-ipp"><a href="/web/20180402101112*/http://www.provkoping.se/w/">9 captures</a></div>\n<!-- END WAYBACK TOOLBAR INSERT -->'
ARCHIVED = b"<!--\n     FILE ARCHIVED ON 10:11:12 Apr 02, 2018 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 08:40:01 Nov 12, 2021.\n-->\n"


def make_forms(put):
    head = lambda comment: html().replace(b"<html", comment.encode() + b"<html", 1)
    put("form/plain.html", html(), document=1)
    put("form/saved.txt", text().encode(), document=1)
    put("form/saved-latin1.txt", text().encode("cp1252", "replace"), document=1)
    put("form/utf16.html", html(charset="utf-16"), document=1)
    put("form/latin1.html", html(charset="iso-8859-1"), document=1)
    put("form/no-extension", html(), document=1)
    put("form/page.aspx?id=7", html(), document=1)
    put("form/page.html.gz", gzip.compress(html(), mtime=0), document=1)
    put("form/www.provkoping.se/lofte/index.html", html(), document=1)
    put("form/saved-from.html", head("<!-- saved from url=(0032)https://www.provkoping.se/lofte/ -->\n"), document=1)
    put("form/httrack.html", head("<!-- Mirrored from www.provkoping.se/lofte/ by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 20 Mar 2018 10:11:12 GMT -->\n"), document=1)
    put("form/singlefile.html", head("<!--\n Page saved with SingleFile \n url: https://www.provkoping.se/lofte/ \n saved date: Wed Mar 21 2018 10:11:12 GMT+0100 (Central European Standard Time)\n-->"), document=1)
    put("form/wayback.html", html(WAYBACK_HEAD, WAYBACK_BAR).replace(b"<head>", b"<head>\n", 1) + ARCHIVED, document=1)
    put("form/wayback-old.html", html("", WAYBACK_BAR) + ARCHIVED, document=1)
    put("form/pywb.html", html('<!-- WB Insert -->\n<script>wbinfo = {};\n wbinfo.top_url = "http://arkiv.example.se/samling/20180320101112/https://www.provkoping.se/lofte/";\n wbinfo.url = "https://www.provkoping.se/lofte/";\n wbinfo.timestamp = "20180320101112";\n</script>\n<!-- End WB Insert -->'), document=1)
    put("form/saved-from-wayback.html", head("<!-- saved from url=(0070)https://web.archive.org/web/20180402101112/http://www.provkoping.se/w/ -->\n"), document=1)


def make_bad(put, root):
    put("bad/empty.html", b"", empty=1)
    put("bad/white.html", b" \r\n\t\n" * 50, empty=1)
    put("bad/empty.txt", b"", empty=1)
    put("bad/empty.warc.gz", b"", empty=1)
    put("bad/binary.html", bytes(range(256)) * 40, binary=1)
    put("bad/zeros.txt", bytes(4096), binary=1)
    put("bad/image.html", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), ignored=1)
    put("bad/stray-nul.html", html().replace(b"<ul>", b"\0<ul>\0"), document=1)
    put("bad/invalid-utf8.html", html().replace("ö".encode(), b"\xc3"), document=1)
    put("bad/only-bom.txt", b"\xef\xbb\xbf", empty=1)
    put("bad/unknown.xyz", b"some text\n", ignored=1)
    put("bad/data.json", b"{}", ignored=1)
    put("bad/archive.zip", b"this is no zip\n" * 9, archivecorrupt=1)
    put("bad/archive.warc", b"this is no warc\n" * 9, archivecorrupt=1)
    put("bad/archive.warc.gz", b"this is no gzip\n" * 9, archivecorrupt=1)
    put("bad/archive.tar", b"this is no tar\n" * 90, archivecorrupt=1)
    put("bad/archive.mhtml", b"this is no mhtml\n" * 9, archivecorrupt=1)
    put("bad/cut-page.html.gz", gzip.compress(html(), mtime=0)[:60], archivecorrupt=1)
    put("bad/header-only.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\3", archivecorrupt=1)
    put("bad/bomb.html.gz", gzip.compress(b"<html>" + b"a" * 60_000_000, mtime=0), archivelimit=1)
    put("bad/a.7z", b"7z\xbc\xaf\x27\x1c" + bytes(40), unsupported=1)
    put("bad/a.rar", b"Rar!\x1a\x07\0" + bytes(40), unsupported=1)
    put("bad/a.tar.bz2", b"BZh91AY&SY" + bytes(40), unsupported=1)
    put("bad/a.tar.xz", b"\xfd7zXZ\0" + bytes(40), unsupported=1)
    put("bad/a.warc.zst", b"\x28\xb5\x2f\xfd" + bytes(40), unsupported=1)
    put("bad/a.pdf", b"%PDF-1.4\n" + bytes(40), ignored=1)
    put("bad/word.doc", b"\xd0\xcf\x11\xe0" + bytes(40), ignored=1)
    put("bad/name with space & 'quote' \"x\".html", html(), document=1)
    put("bad/new\nline.html", html(), document=1)
    put("bad/" + "å" * 100 + ".html", html(), document=1)
    put(b"bad/latin1-\xe5.html", html(), document=1)
    put("bad/" + "/".join(["djup"] * 60) + "/sida.html", html(), document=1)
    put("bad/twice-a.html", same := html(), document=1)
    put("bad/twice-b.html", same, duplicate=1)
    os.makedirs(root + "/bad/links", exist_ok=True)
    for name, target, expected in (("loop", "..", dict(linkloop=1)), ("self.html", "self.html", dict(linkloop=1)), ("broken.html", "nowhere.html", dict(notfound=1))):
        os.symlink(target, f"{root}/bad/links/{name}")
        put(f"bad/links/{name}", None, **expected)
    os.mkfifo(root + "/bad/pipe.html")
    put("bad/pipe.html", None, ignored=1)
    with open(root + "/bad/huge.html", "wb") as f:
        f.write(html() + b" " * 8192)
        f.truncate(200 << 20)
    put("bad/huge.html", None, toolarge=1)
