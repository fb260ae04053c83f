package th.samnak.announcements.api;

import java.util.Optional;

/**
 * One thing that was read, for a list beside the text in which its place is marked.
 *
 * @param part what it is: {@code title}, {@code gazette}, {@code unit}, {@code clause}, {@code operation}, {@code passage}…
 * @param index place in the list of the proposal that it comes from; 0 for parts of the instrument
 * @param kind finer than the part, for example {@code DUTY}; may be empty
 * @param mark as the text has it, may be empty
 * @param value in the house's spelling; dates ISO
 * @param detail what else is known of it: owner, parent, what a unit becomes; may be empty
 * @param at where it stands; empty where a person put it in
 */
public record Element(String part, int index, String kind, String mark, String value, String detail, Optional<Span> at) {}
