package th.samnak.persistence.migration;

import java.time.Instant;

/** One step that the database has behind it. */
public record AppliedMigration(String unit, int version, String name, String checksum, Instant appliedAt) {}
