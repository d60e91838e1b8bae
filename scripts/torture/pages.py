"""Pages for the torture archive: small, valid and each one different."""
import hashlib, itertools

_number = itertools.count(1)


def text(words="Polisen lovar att genomföra minst 4 trafikkontroller per år."):
    n = next(_number)
    return f"Provköping {n} – medborgarlöften\n\nMedborgarlöfte 2019\n\n• {words}\n• Löfte nummer {n}.\n"


def html(head="", body="", charset="utf-8"):
    n = next(_number)
    page = (
        f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="{charset}">{head}\n<title>Provköping {n}</title></head>\n'
        f"<body>{body}<main><h1>Provköping {n} – medborgarlöften</h1>\n<h2>Medborgarlöfte 2019</h2>\n<ul>"
        f"<li>Polisen ska genomföra minst {n} trafikkontroller per år.</li><li>Löfte nummer {n}.</li></ul></main></body></html>\n"
    )
    return page.encode({"utf-8": "utf-8", "iso-8859-1": "cp1252", "utf-16": "utf-16"}[charset])


def bulky():
    """A page that does not compress well: what stands before a cut is really there."""
    n = next(_number)
    noise = "".join(hashlib.sha256(f"{n}/{i}".encode()).hexdigest() for i in range(40))
    return html(body=f"<!-- {noise} -->")
