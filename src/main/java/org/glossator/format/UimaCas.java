package org.glossator.format;

import java.util.List;
import java.util.Map;

/// What a CAS file holds. Offsets are UTF-16 code units.
///
/// @param sofas the texts and what else is annotated, by id
/// @param structures all other feature structures, by id, in file order
/// @param members ids of what is indexed for each sofa, by the id of the sofa; a sofa that is
///   missing says nothing of that
record UimaCas(
        Map<String, UimaFs> sofas,
        Map<String, UimaFs> structures,
        Map<String, List<String>> members) {}
