package th.samnak.handover.api;

/** Raised when a hand-over changed; open screens look again. */
public record HandOverChanged(String id) {}
