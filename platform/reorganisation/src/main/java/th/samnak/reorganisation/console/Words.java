package th.samnak.reorganisation.console;

import java.util.List;

/** The words behind a command's name. */
final class Words {

    private Words() {}

    /** @throws IllegalArgumentException when there are more or fewer */
    static void demand(List<String> arguments, int count) {
        if (arguments.size() != count) {
            throw new IllegalArgumentException("not the right number of words");
        }
    }
}
