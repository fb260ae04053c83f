package th.samnak.ui.register;

import java.time.LocalDate;
import th.samnak.ui.page.Badge.Tone;

/**
 * Something that stands on a day of a calendar.
 *
 * @param words what it is, in one line, in the person's language
 * @param title all of it, told where there is room; empty when the words say it all
 * @param href where it leads, relative to the first page
 */
public record Happening(LocalDate day, String words, String title, Tone tone, String href) {}
