package th.samnak.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Hands tokens that were cut already to Lucene. */
final class Tokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private @Nullable Iterator<Token> left;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Override
    public void reset() {
        left = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        Iterator<Token> rest = left;
        if (rest == null || !rest.hasNext()) {
            return false;
        }
        clearAttributes();
        Token token = rest.next();
        term.append(token.text());
        position.setPositionIncrement(token.step());
        return true;
    }
}
