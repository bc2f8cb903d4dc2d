package io.github.motcua.rules.competence;

/** A level of local government. */
public enum Level {
    /** Province or centrally run city (cấp tỉnh). */
    CITY,
    /** Urban or rural district (cấp huyện); abolished on 01/07/2025 (Luật 72/2025/QH15). */
    DISTRICT,
    /** Ward or commune (cấp xã: phường, xã, thị trấn, đặc khu). */
    WARD
}
