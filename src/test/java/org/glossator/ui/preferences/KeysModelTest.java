package org.glossator.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.ui.base.Command;
import org.glossator.ui.base.KeyStroke;
import org.glossator.ui.base.Keymap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class KeysModelTest {

    private static final List<Command> COMMANDS =
            List.of(
                    Command.of("article.find", () -> {}).keys("Shortcut+F"),
                    Command.of("article.next", () -> {}).keys("F8", "Tab"),
                    Command.of("command.open-sample", () -> {}));

    private final List<Keymap> told = new ArrayList<>();
    private final KeysModel model =
            new KeysModel(COMMANDS, Keymap.NONE, Map.of(stroke("C"), "claim"), told::add);

    @ParameterizedTest
    @CsvSource({
        "F3,         ''",
        "Shortcut+F, Ctrl+F presses “Find in article” now.",
        "C,          In the article C gives the tag claim.",
        "Shortcut+C, 'In the article Ctrl+C moves the caret, selects or copies.'",
        "Shift+Home, 'In the article Shift+Home moves the caret, selects or copies.'",
        "Alt+Left,   ''",
        "?,          ''",
    })
    void tellsWhatKeysDoAlready(String keys, String sentence) {
        KeyStroke stroke = stroke(keys);
        assertThat(
                        model.conflicts("command.open-sample", stroke).stream()
                                .map(conflict -> conflict.sentence(stroke)))
                .containsExactlyElementsOf(sentence.isEmpty() ? List.of() : List.of(sentence));
    }

    @Test
    void aCommandIsNotInItsOwnWay() {
        assertThat(model.conflicts("article.find", stroke("Shortcut+F"))).isEmpty();
    }

    @Test
    void takesKeysOver() {
        model.give("command.open-sample", stroke("F8"));
        assertThat(keys()).containsExactly("[Shortcut+F]", "[Tab]", "[F8]");
    }

    @Test
    void takesKeysAwayAndGivesThemBack() {
        model.take("article.next", stroke("Tab"));
        assertThat(model.keys("article.next")).containsExactly(stroke("F8"));
        assertThat(told.getLast().names()).containsOnlyKeys("article.next");
        model.give("article.next", stroke("Tab"));
        assertThat(told.getLast()).isEqualTo(Keymap.NONE);
    }

    @Test
    void resettingTakesBackWhatAnotherCommandHas() {
        model.give("command.open-sample", stroke("F8"));
        model.reset("article.next");
        assertThat(model.keys("article.next")).containsExactly(stroke("F8"), stroke("Tab"));
        assertThat(model.keys("command.open-sample")).isEmpty();
        model.give("command.open-sample", stroke("F3"));
        model.resetAll();
        assertThat(told.getLast()).isEqualTo(Keymap.NONE);
    }

    @Test
    void isSearchedByNameAndKeys() {
        assertThat(model.fits("fin art", "article.find")).isTrue();
        assertThat(model.fits("ctrl+f", "article.find")).isTrue();
        assertThat(model.fits("f8", "article.find")).isFalse();
        assertThat(model.fits("", "article.find")).isTrue();
    }

    private List<String> keys() {
        return COMMANDS.stream()
                .map(command ->
                        model.keys(command.id()).stream().map(KeyStroke::name).toList().toString())
                .toList();
    }

    private static KeyStroke stroke(String name) {
        return KeyStroke.named(name).orElseThrow();
    }
}
