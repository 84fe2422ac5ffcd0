package bench;

/** How much there is in the database that is measured. */
record Size(int products, int organisations, int orders) {
    static final Size USUAL = new Size(20_000, 1_000, 20_000);
}
