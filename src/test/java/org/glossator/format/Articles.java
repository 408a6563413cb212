package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.glossator.model.Refusal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the tests of formats that carry articles only share.
final class Articles {

    private Articles() {}

    /// One article, and what was lost of it.
    record Read(Bundle bundle, List<Loss> losses) {

        String text() {
            return bundle.text();
        }

        /// Level and words of each.
        List<String> headings() {
            return bundle.headings().stream()
                    .map(heading -> heading.level() + " " + heading.span().of(bundle.text()))
                    .toList();
        }

        Map<String, Long> lost() {
            return losses.stream().collect(Collectors.toMap(Loss::kind, Loss::count));
        }
    }

    static Read read(Format.Reading format, Source source) {
        List<Bundle> bundles = new ArrayList<>();
        List<Loss> losses = format.read(source, bundles::add);
        assertThat(bundles).hasSize(1);
        return new Read(bundles.getFirst(), losses);
    }

    /// Refused with one line that begins with the file and says this.
    static void assertRefused(Format.Reading format, Source source, String says) {
        List<Bundle> bundles = new ArrayList<>();
        Assertions.assertThatThrownBy(() -> format.read(source, bundles::add))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(source.name())
                .hasMessageContaining(says)
                .message()
                .doesNotContain("\n");
        assertThat(bundles).isEmpty();
    }

    /// Wherever the file is cut off, it is read or refused; nothing else may happen.
    static void assertSurvivesCuts(Format.Reading format, String name, byte[] whole, int step) {
        for (int length = 1; length < whole.length; length += step) {
            Source cut = Bundles.bytes(name, Arrays.copyOf(whole, length));
            try {
                format.read(cut, _ -> {});
            } catch (Refusal refusal) {
                assertThat(refusal.getMessage()).startsWith(name).doesNotContain("\n");
            }
        }
    }
}
