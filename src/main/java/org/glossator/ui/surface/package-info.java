/// The text surface: shows one frozen text of any language and length with the marks on it, and
/// lets the reader select, point at marks and drag their edges.
///
/// [TextSurface] is the control. It knows texts, spans and colours, never projects. Lines are
/// broken by the package itself ([LineBreaker]) from measured advances ([Ruler]); the toolkit only
/// paints stretches of one direction that fit their line, because JavaFX 26 throws when it wraps
/// right-to-left text. Everything visible lives on the FX thread; the classes called *pure* know no
/// toolkit. Offsets are UTF-16 code units of the shown text, unless a class says it counts from a
/// piece's begin.
@NullMarked
package org.glossator.ui.surface;

import org.jspecify.annotations.NullMarked;
