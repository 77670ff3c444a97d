package ironstride.serve;

/// How advice is written; the names are what is typed.
enum AdviceFormat {
    text,
    json
}
