/// Offsets, spans and segmentation of one immutable text.
///
/// Pure: the JDK, JSpecify and ICU4J only; no clock, random numbers, files or threads. In memory
/// every offset is a UTF-16 code unit; [Offsets] alone converts to the code points of files and of
/// the project.
@NullMarked
package org.glossator.text;

import org.jspecify.annotations.NullMarked;
