package org.glossator.format;

import org.glossator.model.Revision;
import org.glossator.model.Schema;

import java.time.Instant;

/// What a packet to be written says of itself.
///
/// @param annotator whose work it is
/// @param made when it was packed
/// @param latest when anything last happened in the project it comes from
/// @param program name and version of what packs it
/// @param texts whether it holds the texts
public record PacketHeader(
        String annotator,
        Instant made,
        Revision latest,
        String program,
        Schema schema,
        boolean texts) {}
