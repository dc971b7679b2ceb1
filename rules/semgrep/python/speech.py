import assemblyai
from deepgram import DeepgramClient
from elevenlabs.client import ElevenLabs
from openai import OpenAI


def dictate(client, deepgram, transcriber, voice, clinical_note, patient, manual):
    # ruleid: phitrace-python-speech-openai
    client.audio.speech.create(model="tts-1", voice="alloy", input=clinical_note)
    # ok: phitrace-python-speech-openai
    client.audio.speech.create(model="tts-1", voice="alloy", input=manual)
    # ruleid: phitrace-python-speech-deepgram
    deepgram.transcribe_url({"url": patient.audio_recording})
    # ok: phitrace-python-speech-deepgram
    deepgram.transcribe_url({"url": manual})
    # ruleid: phitrace-python-speech-assemblyai
    transcriber.transcribe(patient.audio_recording)
    # ok: phitrace-python-speech-assemblyai
    transcriber.transcribe(manual)
    # ruleid: phitrace-python-speech-elevenlabs
    voice.text_to_speech.convert(text=clinical_note, voice_id="x")
    # ok: phitrace-python-speech-elevenlabs
    voice.text_to_speech.convert(text=manual, voice_id="x")
