package th.samnak.shell.admin;

import th.samnak.api.audit.AuditTrail.Entry;
import th.samnak.ui.words.Words;

/**
 * The acts of the audit trail in words: the platform's own under {@code admin.act.…}, a function's under
 * {@code <module>.act.…}; an act without words is shown as it is written.
 */
final class ActNames {

    private ActNames() {}

    static String of(Entry entry) {
        int end = entry.subject().indexOf(':');
        String owner = end > 0 ? entry.subject().substring(0, end) : "admin";
        return named("admin.act." + entry.act(), named(owner + ".act." + entry.act(), entry.act()));
    }

    private static String named(String key, String otherwise) {
        String words = Words.now(key);
        return words.contains(key) ? otherwise : words;
    }
}
