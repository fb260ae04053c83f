package th.samnak.modules.console;

import java.util.List;
import th.samnak.api.ModuleId;

/** Reads what was typed after a command. All throw {@link IllegalArgumentException}, upon which the usage is shown. */
final class Arguments {

    private Arguments() {}

    static void expect(List<String> arguments, int count) {
        if (arguments.size() != count) {
            throw new IllegalArgumentException(count + " expected");
        }
    }

    static ModuleId id(List<String> arguments) {
        expect(arguments, 1);
        return ModuleId.of(arguments.get(0));
    }

    /** The number after an option, or the default when the option is not there. */
    static int number(List<String> arguments, String option, int otherwise) {
        int at = arguments.indexOf(option);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 >= arguments.size()) {
            throw new IllegalArgumentException(option + " needs a number");
        }
        int number = Integer.parseInt(arguments.get(at + 1));
        if (number < 1) {
            throw new IllegalArgumentException(option + " needs a number above zero");
        }
        return number;
    }
}
