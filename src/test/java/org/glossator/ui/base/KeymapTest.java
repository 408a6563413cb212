package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class KeymapTest {

    private static final List<Command> COMMANDS =
            List.of(
                    Command.of("find", () -> {}).keys("Shortcut+F"),
                    Command.of("next", () -> {}).keys("F8", "Tab"),
                    Command.of("open", () -> {}));

    @Test
    void leavesWhatTheUserHasNotChanged() {
        assertThat(keys(Map.of())).containsExactly("find Shortcut+F", "next F8 Tab", "open");
    }

    @Test
    void givesCommandsTheUsersKeys() {
        assertThat(keys(Map.of("open", List.of("F3", "?"), "next", List.of())))
                .containsExactly("find Shortcut+F", "next", "open F3 ?");
    }

    @Test
    void keysGivenAwayPressNothingElse() {
        assertThat(keys(Map.of("open", List.of("F8"))))
                .containsExactly("find Shortcut+F", "next Tab", "open F8");
    }

    @Test
    void keysGivenTwicePressTheFirst() {
        assertThat(keys(Map.of("find", List.of("F3"), "open", List.of("F3"))))
                .containsExactly("find F3", "next F8 Tab", "open");
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        Map<String, List<String>> names = Map.of("gone", List.of("F3"), "open", List.of("F99"));
        assertThat(keys(names)).containsExactly("find Shortcut+F", "next F8 Tab", "open");
        assertThat(Keymap.of(names).names()).containsEntry("gone", List.of("F3"));
    }

    @Test
    void changesOneCommandAtATime() {
        List<KeyStroke> f3 = KeyStroke.named("F3").stream().toList();
        Keymap changed = Keymap.NONE.with("open", f3);
        assertThat(changed.changes("open")).isTrue();
        assertThat(changed.without("open")).isEqualTo(Keymap.NONE);
    }

    private static List<String> keys(Map<String, List<String>> own) {
        return Keymap.of(own).over(COMMANDS).stream()
                .map(command -> {
                    StringBuilder line = new StringBuilder(command.id());
                    command.keys().forEach(key -> line.append(' ').append(key.name()));
                    return line.toString();
                })
                .toList();
    }
}
