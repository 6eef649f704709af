/*
 * Words of the prescribed form as they are printed, and as scans have them that lose a mark: sources of expressions.
 */

/** “Nơi nhận”, “Noi nhân” */
export const recipientsWords = String.raw`N[ơo]i\s+nh[ậâa]n`
/** The national name begins: “CỘNG HÒA XÃ”, “CONG HOÀ XÃ”; the tone mark stands where people put it. */
export const nationalOpening = String.raw`C[ỘÔO]NG\s+H[OÒ][AÀ]\s+X[ÃA]`
/** The national name (quốc hiệu). */
export const nationalWords = String.raw`${nationalOpening}\s+H[ỘÔO]I\s+CH[ỦU]\s+NGH[ĨI]A\s+VI[ỆÊE]T\s+NAM`
