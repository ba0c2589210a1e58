package dev.rollcall.git;

/** One pattern over one name, in time that grows with the product of their lengths and no more. */
record Glob(String pattern, String name) {
    boolean fits() {
        boolean[] fits = new boolean[name.length() + 1]; // of the name's first signs, by the pattern so far
        fits[0] = true;
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            boolean deep = sign == '*' && at + 1 < pattern.length() && pattern.charAt(at + 1) == '*';
            if (deep) {
                at++;
            }
            fits = sign == '*' ? after(fits, deep) : after(fits, sign);
        }
        return fits[name.length()];
    }

    private boolean[] after(boolean[] before, boolean deep) {
        boolean[] after = before.clone();
        for (int end = 1; end < after.length; end++) {
            after[end] |= after[end - 1] && (deep || name.charAt(end - 1) != '/');
        }
        return after;
    }

    private boolean[] after(boolean[] before, char sign) {
        boolean[] after = new boolean[before.length];
        for (int end = 1; end < after.length; end++) {
            char found = name.charAt(end - 1);
            after[end] = before[end - 1] && (sign == '?' ? found != '/' : sign == found);
        }
        return after;
    }
}
