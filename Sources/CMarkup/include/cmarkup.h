#ifndef CMARKUP_H
#define CMARKUP_H

/* libxml2's HTML parser as three callbacks; no libxml2 type leaves this module. Names are lower case; `atts` is a list
   of name, value, name, value …, ended by NULL, or NULL; a value may be NULL. A callback that returns nonzero ends the parse. */
typedef int (*cm_start)(void *user, const unsigned char *name, const unsigned char **atts);
typedef int (*cm_end)(void *user, const unsigned char *name);
typedef int (*cm_text)(void *user, const unsigned char *bytes, int size);

/* Once a process, before the first parse. */
void cm_init(void);

/* `bytes` must be valid UTF-8 without NUL. Gives libxml2's last recovery code (0: well-formed), or -1 without memory. */
int cm_parse_html(const unsigned char *bytes, int size, void *user, cm_start start, cm_end end, cm_text text);

#endif
