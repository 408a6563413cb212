package org.glossator.format;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/// Several spans in one cell: a list of pairs `[[0, 5], [9, 12]]`, or of the offsets of all
/// characters that are marked, `[0, 1, 2, 9, 10]`, as data sets of single words or passages have
/// it.
final class CsvSpansLists {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CsvSpansLists() {}

    /// @throws JsonlRecord.Flaw if it is no such list
    static List<JsonDraft.Place> of(String cell) throws JsonlRecord.Flaw {
        List<JsonDraft.Place> places = new ArrayList<>();
        if (cell.isBlank()) {
            return places;
        }
        JsonNode list = tree(cell);
        int start = -1;
        int end = -1;
        for (JsonNode item : list) {
            if (item.isArray() && item.size() == 2) {
                places.add(
                        new JsonDraft.Place(
                                JsonFields.offset(item.path(0), "start"),
                                JsonFields.offset(item.path(1), "end"),
                                null));
                continue;
            }
            int at = JsonFields.offset(item, "offset");
            if (at != end) {
                add(places, start, end);
                start = at;
            }
            end = at + 1;
        }
        add(places, start, end);
        return places;
    }

    private static void add(List<JsonDraft.Place> places, int start, int end) {
        if (end > 0) {
            places.add(new JsonDraft.Place(start, end, null));
        }
    }

    private static JsonNode tree(String cell) throws JsonlRecord.Flaw {
        try {
            // Python shows pairs with round brackets.
            JsonNode tree = JSON.readTree(cell.replace('(', '[').replace(')', ']'));
            if (tree.isArray()) {
                return tree;
            }
        } catch (JacksonException e) {
            throw new JsonlRecord.Flaw("\"" + Excerpt.of(cell) + "\" is no list of offsets");
        }
        throw new JsonlRecord.Flaw("\"" + Excerpt.of(cell) + "\" is no list of offsets");
    }
}
