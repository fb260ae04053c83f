package th.samnak.announcements.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import th.samnak.announcements.api.Finding;

/** What the console says of findings; it speaks English. */
final class Sentences {

    private Sentences() {}

    static String english(Finding finding) {
        ResourceBundle messages = ResourceBundle.getBundle("i18n/announcements", Locale.ENGLISH, Sentences.class.getClassLoader());
        return new MessageFormat(messages.getString(finding.messageKey()), Locale.ROOT).format(finding.arguments().toArray());
    }
}
