package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.assertj.core.data.Offset;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.TagSet;
import org.junit.jupiter.api.Test;

import java.util.List;

class TagColoursTest {

    private static final Color LIGHT_TEXT = Color.web("#23211d");
    private static final Color DARK_TEXT = Color.web("#e6e1d8");

    @Property
    void everyColourComesOutReadable(
            @ForAll @IntRange(max = 0xffffff) int rgb, @ForAll Theme theme) {
        TagColours colours = TagColours.of("#%06x".formatted(rgb), theme);
        Color text = theme.isDark() ? DARK_TEXT : LIGHT_TEXT;
        assertThat(Contrast.ratio(text, colours.tint())).isGreaterThan(Contrast.TEXT);
        assertThat(Contrast.ratio(colours.ink(), colours.tint())).isGreaterThan(theme.letters());
        assertThat(Contrast.ratio(colours.ink(), theme.page())).isGreaterThan(theme.letters());
        assertThat(Contrast.ratio(colours.edge(), theme.page())).isGreaterThan(theme.shapes());
    }

    @Property
    void oklchGoesThereAndBack(@ForAll @IntRange(max = 0xffffff) int rgb) {
        Color colour = Color.rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
        Color back = Oklch.of(colour).toColor();
        assertThat(back.getRed()).isCloseTo(colour.getRed(), Offset.offset(0.004));
        assertThat(back.getGreen()).isCloseTo(colour.getGreen(), Offset.offset(0.004));
        assertThat(back.getBlue()).isCloseTo(colour.getBlue(), Offset.offset(0.004));
    }

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isCloseTo(21, Offset.offset(1e-9));
        assertThat(Contrast.ratio(Color.WHITE, Color.web("#767676")))
                .isCloseTo(4.54, Offset.offset(0.005));
    }

    @Test
    void styleNamesTheColoursForTheSheet() {
        assertThat(new TagColours(Color.RED, Color.LIME, Color.BLUE).style())
                .isEqualTo("-gl-tag-tint: #ff0000; -gl-tag-edge: #00ff00; -gl-tag-ink: #0000ff;");
    }

    @Test
    void shapesTakeTurns() {
        List<Tag> tags =
                List.of(tag(1, "claim"), tag(2, "actor"), tag(3, "location"), tag(4, "law"));
        assertThat(TagLook.of(new TagSet("tags", tags), Theme.LIGHT))
                .extracting(TagLook::shape)
                .containsExactly(TagShape.BAND, TagShape.UNDERLINE, TagShape.BOX, TagShape.BAND);
    }

    private static Tag tag(int number, String name) {
        return new Tag(new TagId(number), name, "#0072b2", "", "");
    }
}
