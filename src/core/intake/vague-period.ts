// Recognises periods nobody can compute, taken from real lists: "tidak terbatas", "selama berlaku", "selamanya", …

const VAGUE: readonly RegExp[] = [
  /\b(?:tidak|tak|tanpa|tdk)\s+(?:ter)?batas\b/i,
  /\btanpa\s+(?:batas|jangka)\s+waktu\b/i,
  /\b(?:tidak|tak|belum)\s+(?:dapat\s+)?(?:di)?tentukan\b/i,
  /\b(?:waktu|batas)\s+(?:yang\s+)?(?:tidak|tak|belum)\s+(?:tentu|jelas|diketahui)\b/i,
  /\b(?:permanen|selamanya|selama-lamanya|abadi|kekal)\b/i,
  /\bseterusnya\b/i,
  /\bterus[\s-]*menerus\b/i,
  /\bselama\s+(?:masih\s+)?(?:ber|di)?laku(?:nya)?\b/i,
  /\bselama\s+(?:masih\s+)?(?:di)?(?:perlu|butuh)(?:kan|hkan)?\b/i,
  /\b(?:selama|sampai(?:\s+dengan)?|hingga|dalam)\s+(?:jangka\s+)?waktu\s+(?:yang\s+)?tertentu\b/i,
  /\bselama\s+(?:masih\s+)?(?:rahasia|dirahasiakan|dikecualikan)\b/i,
  /^\s*(?:sampai|hingga)\s+(?:dengan\s+)?waktu\s+yang\s+(?:akan\s+)?ditentukan\b/i,
  /^\s*sesuai\s+(?:dengan\s+)?(?:kebutuhan|ketentuan)\b/i,
]

export function isVaguePeriod(text: string): boolean {
  return VAGUE.some((pattern) => pattern.test(text))
}
