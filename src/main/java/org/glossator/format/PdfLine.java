package org.glossator.format;

/// A printed line of a PDF.
///
/// @param page from 0
/// @param left of its first letter, in points from the left edge of the page
/// @param right end of its last letter
/// @param y of its base line, from the top of the page
/// @param height of the page
/// @param size of the letters of its longest word, in points
record PdfLine(String text, int page, float left, float right, float y, float height, float size) {}
