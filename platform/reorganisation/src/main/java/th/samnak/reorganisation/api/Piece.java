package th.samnak.reorganisation.api;

import java.math.BigDecimal;
import th.samnak.api.records.RecordId;

/**
 * One record or belonging that a plan can name singly.
 *
 * @param title one line, masked where it is secret
 * @param amount in baht, zero where it stands for no money
 */
public record Piece(RecordId id, String title, boolean open, BigDecimal amount) {}
