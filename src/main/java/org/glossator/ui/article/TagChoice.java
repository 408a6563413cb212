package org.glossator.ui.article;

import org.glossator.ui.base.TagLook;

import java.util.List;

/// A tag that can be given to what is selected in the article.
///
/// @param keys that give it, as printed on the keyboard
/// @param possible whether anything is selected
/// @param give gives it
public record TagChoice(TagLook look, List<String> keys, boolean possible, Runnable give) {}
