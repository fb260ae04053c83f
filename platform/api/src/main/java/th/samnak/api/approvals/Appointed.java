package th.samnak.api.approvals;

import th.samnak.api.organisation.PersonId;

/**
 * Somebody who decides because they were appointed to it by name, and not by their post: the chair of a committee, for example.
 *
 * @param id of the appointment, at most 36 characters; kept with what they decide
 * @param title as printed under their own post, for example ประธานคณะกรรมการ…
 * @param citation the order that appoints them; may be empty
 */
public record Appointed(String id, PersonId person, String title, String citation) {}
