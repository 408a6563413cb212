package org.glossator.ui.base;

import javafx.beans.value.ObservableValue;

import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagSet;

import java.util.ArrayList;
import java.util.List;

/// How a tag is shown wherever it is shown: in the article, on buttons, in lists.
public record TagLook(Tag tag, TagShape shape, TagColours colours) {

    /// The looks of a tag set, in its order.
    public static List<TagLook> of(TagSet tags, Theme theme) {
        List<TagLook> looks = new ArrayList<>();
        for (Tag tag : tags.tags()) {
            looks.add(
                    new TagLook(
                            tag, TagShape.at(looks.size()), TagColours.of(tag.colour(), theme)));
        }
        return looks;
    }

    /// The looks of the tags for spans, as they are at any time.
    public static ObservableValue<List<TagLook>> following(
            ObservableValue<Schema> schema, ObservableValue<Theme> theme) {
        return schema.flatMap(
                now -> theme.map(shown -> of(new TagSet("shown", now.spanTags()), shown)));
    }
}
