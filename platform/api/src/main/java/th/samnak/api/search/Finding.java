package th.samnak.api.search;

import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.access.Secrecy;

/**
 * One thing that was found, as the person may know of it.
 *
 * @param title what it is called; of what the person may not read its masked title; empty when it has none yet
 * @param hint a few words more, such as a number or a position; may be empty
 * @param excerpt plain text around the match, never markup; may be empty
 * @param address where it is looked at, relative to the first page
 * @param attachment name of the file in which the words were found
 * @param secrecy its level, shown beside the title
 */
public record Finding(
        String title,
        String hint,
        String excerpt,
        String address,
        Optional<String> attachment,
        Optional<LocalDate> date,
        Secrecy secrecy) {

    /** A thing without a text. */
    public static Finding of(String title, String hint, String address) {
        return new Finding(title, hint, "", address, Optional.empty(), Optional.empty(), Secrecy.ORDINARY);
    }
}
