/** One short made article in each form of raw text, all four with the same words. */

const body = `SYMPTOMS
========

The lamp on the desk blinks. It shows:

  Lamp failure 12

CAUSE
-----

1. The bulb is loose.

2. The wall socket has
   no power.

- old wiring`

export const documentForm = `DOCUMENT:Q900001  02-JAN-1999  [lamps]
TITLE   :LAMP: The "Lamp" Blinks
PRODUCT :Desk Lamps
PROD/VER:1.0
OPER/SYS:
KEYWORDS:kbglow

======================================================================
-------------------------------------------------------------------------------
The information in this article applies to:

 - Desk Lamp for Desks, version 1.0 
-------------------------------------------------------------------------------

${body}

Additional query words: blinking flicker

======================================================================
Keywords          : kbglow 
Technology        : kbLampSearch
Issue type        : kbglow

=============================================================================

THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE IS
just a made warranty here.

Copyright Microsoft Corporation 1999.`

const inner = `Article: Q900001
Product(s): Desk Lamps
Version(s): 1.0
Operating System(s): 
Keyword(s): kbglow
Last Modified: 02-JAN-1999

-------------------------------------------------------------------------------
The information in this article applies to:

- Desk Lamp for Desks, version 1.0 
-------------------------------------------------------------------------------

${body}

Additional query words: blinking flicker

======================================================================
Keywords          : kbglow 
Technology        : kbLampSearch
Issue type        : kbglow

=============================================================================
`

export const frontMatterForm = `---
layout: page
title: "Q900001: LAMP: The &quot;Lamp&quot; Blinks"
permalink: /kb/900/Q900001/
---

## Q900001: LAMP: The &quot;Lamp&quot; Blinks

{% raw %}

${inner.replace(/^/gm, '\t')}

{% endraw %}
`

export const renderedForm = `KnowledgeBase Archive

View on GitHub

Q900001: LAMP: The "Lamp" Blinks

${inner}
THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE IS just a made warranty here.

Copyright Microsoft Corporation 1986-2002.
`

export const libraryForm = `---
layout: page
title: "Q900002: Glow() Takes | One Argument"
permalink: /kb/900/Q900002/
---

## Q900002: Glow() Takes &#124; One Argument

{% raw %}

	Article: Q900002
	Product(s): See article
	Version(s): 7.10 | 7.20
	Operating System(s): LampDOS | Desk/2
	Keyword(s): GLOW | | mspl13_lamp
	Last Modified: 03-MAR-1990
	
	The call Glow(1) lights the lamp.

{% endraw %}
`
