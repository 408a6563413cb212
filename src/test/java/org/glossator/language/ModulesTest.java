package org.glossator.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the installed program resolves, where no test library brings along what it forgot.
class ModulesTest {

    private static final Pattern PEERS = Pattern.compile("uimaj|uimafit|dkpro");

    @Test
    void whatTheDetectorUsesComesWithTheProgram() {
        Path[] found =
                Stream.of("jdk.module.path", "java.class.path")
                        .flatMap(name ->
                                Arrays.stream(
                                        System.getProperty(name, "").split(File.pathSeparator)))
                        .filter(path -> !path.isEmpty())
                        .filter(path -> !path.endsWith("test-classes"))
                        // Peers of the tests whose packages stand in each other's way as modules.
                        .filter(path -> !PEERS.matcher(path).find())
                        .map(Path::of)
                        .toArray(Path[]::new);
        Configuration program =
                Configuration.resolve(
                        ModuleFinder.of(found),
                        List.of(Configuration.empty()),
                        ModuleFinder.ofSystem(),
                        Set.of("org.glossator"));
        for (String module :
                List.of("org.apache.opennlp.tools", "opennlp.models.langdetect", "org.slf4j")) {
            assertThat(program.findModule(module)).as(module).isPresent();
        }
    }
}
