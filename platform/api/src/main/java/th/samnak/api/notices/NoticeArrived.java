package th.samnak.api.notices;

import th.samnak.api.organisation.PersonId;

/** Somebody's box has changed: a notice has come, or was read. */
public record NoticeArrived(PersonId to) {}
