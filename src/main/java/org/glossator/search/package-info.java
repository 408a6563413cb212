/// What a search asks for, read from what was typed, and where a text answers it.
///
/// Pure: what is typed becomes a [Query] or a [Misread], and a query finds its words in a text
/// ([Sightings]). How a query is looked up in a project is the store's business.
@NullMarked
package org.glossator.search;

import org.jspecify.annotations.NullMarked;
