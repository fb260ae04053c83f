package th.samnak.correspondence.letter.application;

import java.time.Instant;

/** @param id to be given to {@link Attachments#open}; sha256 in lower-case hexadecimal */
public record AttachmentRow(
        String id, String name, String mediaType, long sizeBytes, String sha256, String addedBy, Instant addedAt) {}
