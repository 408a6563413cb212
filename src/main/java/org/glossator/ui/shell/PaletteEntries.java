package org.glossator.ui.shell;

import org.glossator.ui.article.TagChoice;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.KeyStroke;
import org.glossator.ui.base.Messages;
import org.glossator.ui.palette.PaletteEntry;

import java.util.ArrayList;
import java.util.List;

/// What the window offers in its palette: the tags of the project, and every command but the one
/// that has brought the palette.
final class PaletteEntries {

    private PaletteEntries() {}

    static List<PaletteEntry> of(Commands commands, List<TagChoice> tags) {
        List<PaletteEntry> entries = new ArrayList<>();
        for (TagChoice tag : tags) {
            entries.add(
                    new PaletteEntry(
                            "tag." + tag.look().tag().name(),
                            Messages.text("palette.tag", tag.look().tag().name()),
                            new PaletteEntry.Sign.Swatch(tag.look()),
                            tag.keys(),
                            tag.possible(),
                            tag.give()));
        }
        for (Command command : commands.all()) {
            if (!command.id().equals(ShellCommands.PALETTE)) {
                entries.add(entry(command));
            }
        }
        return entries;
    }

    private static PaletteEntry entry(Command command) {
        Icons icon = command.icon();
        return new PaletteEntry(
                command.id(),
                command.text(),
                icon == null ? PaletteEntry.Sign.NONE : new PaletteEntry.Sign.Icon(icon),
                command.keys().stream().map(KeyStroke::text).distinct().toList(),
                command.enabled().get(),
                command::run);
    }
}
